package org.practiceportal.agreements.document.shaping;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import run.endive.runtime.HostFunction;
import run.endive.runtime.ImportValues;
import run.endive.runtime.Instance;
import run.endive.runtime.Memory;
import run.endive.wasm.WasmModule;
import run.endive.wasm.types.FunctionImport;
import run.endive.wasm.types.MemoryLimits;

/**
 * One HarfBuzz in a memory of its own. Its functions are C: numbers are addresses in that memory, and what was made is
 * freed. Belongs to one thread at a time.
 */
final class HarfBuzz {

    private static final int LEFT_TO_RIGHT = 4;
    private static final int RIGHT_TO_LEFT = 5;
    private static final int WRITABLE = 2;
    private static final int WITHOUT_JOINERS = 8;
    private static final int LETTER_BY_LETTER = 1;
    private static final int GLYPH_BYTES = 20;
    /** Of 64 KiB each. The fonts that are shaped take a twentieth of it. */
    private static final int PAGES = 1024;

    private final Instance instance;
    private final Memory memory;
    private final Map<Outlines, Long> fonts = new IdentityHashMap<>();

    HarfBuzz() {
        var module = HarfBuzzModule.load();
        var pages = module.memorySection().orElseThrow().getMemory(0).limits().initialPages();
        instance = Instance.builder(module).withMachineFactory(HarfBuzzModule::create)
                .withMemoryLimits(new MemoryLimits(pages, PAGES))
                .withImportValues(ImportValues.builder().addFunction(imports(module)).build()).build();
        memory = instance.memory();
        call("__wasm_call_ctors");
    }

    /** All it may ask of its surroundings is more memory. */
    private static HostFunction[] imports(WasmModule module) {
        return module.importSection().stream().map(FunctionImport.class::cast)
                .map(wanted -> new HostFunction(wanted.module(), wanted.name(),
                        module.typeSection().getType(wanted.typeIndex()), (asking, arguments) -> {
                            if (!wanted.name().equals("emscripten_resize_heap")) {
                                throw new IllegalStateException("HarfBuzz called " + wanted.name());
                            }
                            var pages = (int) ((arguments[0] + Memory.PAGE_SIZE - 1) / Memory.PAGE_SIZE);
                            var before = asking.memory().grow(Math.max(pages - asking.memory().pages(), 0));
                            return new long[]{before < 0 ? 0 : 1};
                        }))
                .toArray(HostFunction[]::new);
    }

    List<Glyph> shape(Outlines font, String text, int start, int end, boolean rightToLeft) {
        var letters = copy(text.getBytes(StandardCharsets.UTF_16LE));
        var buffer = call("hb_buffer_create");
        call("hb_buffer_add_utf16", buffer, letters, text.length(), start, end - start);
        call("hb_buffer_set_direction", buffer, rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT);
        call("hb_buffer_set_cluster_level", buffer, LETTER_BY_LETTER);
        call("hb_buffer_set_flags", buffer, WITHOUT_JOINERS);
        call("hb_buffer_guess_segment_properties", buffer);
        var read = fonts.computeIfAbsent(font, this::read);
        call("hb_shape", read, buffer, 0, 0);
        var glyphs = glyphs(read, buffer);
        call("hb_buffer_destroy", buffer);
        call("free", letters);
        return glyphs;
    }

    int glyph(Outlines font, int codePoint) {
        var answer = call("malloc", 4);
        call("hb_font_get_nominal_glyph", fonts.computeIfAbsent(font, this::read), codePoint, answer);
        var glyph = memory.readInt((int) answer);
        call("free", answer);
        return glyph;
    }

    private List<Glyph> glyphs(long font, long buffer) {
        var count = (int) call("hb_buffer_get_length", buffer);
        var infos = (int) call("hb_buffer_get_glyph_infos", buffer, 0);
        var places = (int) call("hb_buffer_get_glyph_positions", buffer, 0);
        var glyphs = new ArrayList<Glyph>(count);
        for (int i = 0; i < count; i++) {
            var info = infos + i * GLYPH_BYTES;
            var place = places + i * GLYPH_BYTES;
            var id = memory.readInt(info);
            var width = (int) call("hb_font_get_glyph_h_advance", font, id);
            glyphs.add(new Glyph(id, memory.readInt(info + 8), memory.readInt(place), width,
                    memory.readInt(place + 8), memory.readInt(place + 12)));
        }
        return glyphs;
    }

    /** Kept as long as this is. */
    private long read(Outlines font) {
        var file = font.file();
        var blob = call("hb_blob_create", copy(file), file.length, WRITABLE, 0, 0);
        var read = call("hb_font_create", call("hb_face_create", blob, 0));
        call("hb_font_set_scale", read, 1000, 1000);
        return read;
    }

    private long copy(byte[] bytes) {
        var address = call("malloc", Math.max(bytes.length, 1));
        memory.write((int) address, bytes);
        return address;
    }

    private long call(String function, long... arguments) {
        var results = instance.export(function).apply(arguments);
        return results == null || results.length == 0 ? 0 : results[0];
    }
}
