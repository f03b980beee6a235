package org.practiceportal.agreements.document;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * What a program cannot save on one sealed copy: deflating what it holds (as fast as the copy itself was made), hashing the
 * file and one signature. The fonts count or not: who packs them once and for all saves that too.
 */
final class Floor {

    private final SealKey key;
    private final byte[] file;
    private final List<byte[]> streams = new ArrayList<>();
    private final byte[] deflated;

    Floor(byte[] file, SealKey key, boolean fonts) throws IOException {
        this.file = file;
        this.key = key;
        try (var document = Loader.loadPDF(file)) {
            for (var entry : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(entry).getObject() instanceof COSStream stream
                        && COSName.FLATE_DECODE.equals(stream.getFilters())
                        && (fonts || !stream.containsKey(COSName.LENGTH1))) {
                    try (var in = stream.createInputStream()) {
                        streams.add(in.readAllBytes());
                    }
                }
            }
        }
        deflated = new byte[file.length * 2];
    }

    int reach() throws GeneralSecurityException, IOException, OperatorCreationException {
        int size = 0;
        for (var stream : streams) {
            var deflater = new Deflater(Deflater.BEST_SPEED);
            deflater.setInput(stream);
            deflater.finish();
            size += deflater.deflate(deflated);
            deflater.end();
        }
        var digest = MessageDigest.getInstance("SHA-256").digest(file);
        var signer = key.signer();
        signer.getOutputStream().write(digest);
        return size + signer.getSignature().length;
    }
}
