package org.practiceportal.agreements.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.bouncycastle.operator.OperatorCreationException;
import org.practiceportal.agreements.Sha256;
import org.practiceportal.agreements.document.seal.SealKey;

/**
 * Deflating what one sealed copy holds, at the level at which its pages were, hashing the file and one signature. That is
 * less than any program needs that packs everything for each document; one that packs fonts, their tables, colour
 * profile and logo once for all documents has to deflate what is the copy's own.
 */
final class Floor {

    private final SealKey key;
    private final byte[] file;
    private final List<byte[]> streams = new ArrayList<>();
    private final byte[] deflated;

    Floor(byte[] file, SealKey key, boolean all) throws IOException {
        this.file = file;
        this.key = key;
        try (var document = Loader.loadPDF(file)) {
            for (var entry : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(entry).getObject() instanceof COSStream stream
                        && COSName.FLATE_DECODE.equals(stream.getFilters())
                        && (all || !isShared(stream))) {
                    streams.add(unpacked(stream));
                }
            }
        }
        deflated = new byte[file.length * 2];
    }

    /** Whether other documents of the practice hold the same. */
    private static boolean isShared(COSStream stream) throws IOException {
        var font = stream.containsKey(COSName.LENGTH1);
var  profile = stream.containsKey(COSName.N);
        return font || profile || COSName.IMAGE.equals(stream.getItem(COSName.SUBTYPE))
                || new String(unpacked(stream), StandardCharsets.ISO_8859_1).startsWith("/CIDInit");
    }

    private static byte[] unpacked(COSStream stream) throws IOException {
        try (var in = stream.createInputStream()) {
            return in.readAllBytes();
        }
    }

    int reach() throws GeneralSecurityException, IOException, OperatorCreationException {
        var size = 0;
        for (var stream : streams) {
            var deflater = new Deflater(Deflater.BEST_SPEED);
            deflater.setInput(stream);
            deflater.finish();
            size += deflater.deflate(deflated);
            deflater.end();
        }
        var digest = Sha256.of(file);
        var signer = key.signer();
        signer.getOutputStream().write(digest);
        return size + signer.getSignature().length;
    }
}
