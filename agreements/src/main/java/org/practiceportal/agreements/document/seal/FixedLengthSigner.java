package org.practiceportal.agreements.document.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.ContentSigner;

/**
 * Makes the signatures of an elliptic curve nearly all of one length. Of a signature (r, s) there are always two that are as
 * good as each other, the other being (r, n - s) where n is the order of the curve (SEC 1, 4.1.4): of two lengths, one fits.
 */
record FixedLengthSigner(ContentSigner signer, BigInteger order) implements ContentSigner {

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return signer.getAlgorithmIdentifier();
    }

    @Override
    public OutputStream getOutputStream() {
        return signer.getOutputStream();
    }

    @Override
    public byte[] getSignature() {
        var signature = signer.getSignature();
        var pair = ASN1Sequence.getInstance(signature);
        var r = value(pair, 0);
        var s = value(pair, 1);
        var other = written(r, order.subtract(s));
        var bytes = (order.bitLength() + 7) / 8;
        // Where the order fills its bytes, one of the two numbers needs a byte more for its sign.
        var wanted = 2 * bytes + (order.bitLength() % 8 == 0 ? 1 : 0);
        return r.toByteArray().length + s.toByteArray().length == wanted ? signature : other;
    }

    private static BigInteger value(ASN1Sequence pair, int index) {
        return ASN1Integer.getInstance(pair.getObjectAt(index)).getPositiveValue();
    }

    private static byte[] written(BigInteger r, BigInteger s) {
        try {
            return new DERSequence(new ASN1Integer[]{new ASN1Integer(r), new ASN1Integer(s)})
                    .getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
