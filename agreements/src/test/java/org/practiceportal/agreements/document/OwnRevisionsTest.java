package org.practiceportal.agreements.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practiceportal.agreements.document.Authority.Use;
import org.practiceportal.agreements.document.check.Examination;
import org.practiceportal.agreements.document.check.Finding;
import org.practiceportal.agreements.document.check.FoundSignature;
import org.practiceportal.agreements.document.check.FoundSignature.Kind;
import org.practiceportal.agreements.document.check.TrustedCertificates;
import org.practiceportal.agreements.document.seal.SampleKey;
import org.practiceportal.agreements.document.seal.SealKey;
import org.practiceportal.agreements.document.seal.Typesetter;

/** Every revision that the portal makes is understood, whoever's key seals, and nothing else slips in with it. */
class OwnRevisionsTest {

    private static final Instant LATER = SampleDocument.SEALED.plusSeconds(60);

    @ParameterizedTest
    @ValueSource(strings = {"secp256r1", "secp384r1", "RSA-3072"})
    void eachIsSealedAndWholeAndListsWhatItHas(String kind) throws Exception {
        try (var bureau = new Bureau(kind, LATER)) {
            var leaf = bureau.authority.member(bureau.middle, "Lindenhof", kind, Use.SEAL);
            var key = SealKey.from(leaf.pkcs12("seal"), Authority.PASSWORD);
            var longTermProof = bureau.longTermProof();
            var files = new ArrayList<byte[]>();
            files.add(new Typesetter().sealed(SampleDocument.veryShort(), key, SampleDocument.SEALED));
            files.add(SampleKey.countersigned(files.getLast(), key));
            files.add(longTermProof.stamped(files.getLast()).file());
            files.add(longTermProof.evidenced(files.getLast()));
            files.add(longTermProof.stamped(files.getLast()).file());
            files.add(longTermProof.stamped(longTermProof.evidenced(files.getLast())).file());
            var trusted = new TrustedCertificates(List.of(leaf.certificate()), List.of(),
                    List.of(bureau.root.certificate()));
            var expected = List.of(List.of(Kind.SEAL), List.of(Kind.SEAL, Kind.COUNTERSIGNATURE),
                    List.of(Kind.SEAL, Kind.COUNTERSIGNATURE, Kind.TIME_STAMP),
                    List.of(Kind.SEAL, Kind.COUNTERSIGNATURE, Kind.TIME_STAMP, Kind.EVIDENCE),
                    List.of(Kind.SEAL, Kind.COUNTERSIGNATURE, Kind.TIME_STAMP, Kind.TIME_STAMP),
                    List.of(Kind.SEAL, Kind.COUNTERSIGNATURE, Kind.TIME_STAMP, Kind.TIME_STAMP, Kind.TIME_STAMP));
            for (int i = 0; i < files.size(); i++) {
                var seen = Examination.of(files.get(i), trusted, true);
                assertEquals(Finding.SEALED, seen.finding(), kind + " " + i);
                assertEquals(expected.get(i), seen.marks().stream().map(FoundSignature::kind).toList());
                assertTrue(
                        seen.marks().stream().allMatch(m -> m.known() && m.trusted() == (m.kind() == Kind.TIME_STAMP)),
                        seen.marks().toString());
                assertEquals(Finding.COVERED,
                        Examination.of(Later.updated(files.get(i), Later::overlay), trusted, true).finding());
            }
        }
    }

    @Test
    void aTimeIsNotTrustedWithoutTheRootOfItsAuthority() throws Exception {
        try (var bureau = new Bureau("secp256r1", LATER)) {
            var stamped = bureau.longTermProof().stamped(SampleKey.SEALED).file();
            for (var roots : List.of(List.<X509Certificate>of(),
                    List.of(Identity.authority().certificate()))) {
                var trusted = new TrustedCertificates(List.of(SampleKey.KEY.certificate()), List.of(), roots);
                var stamp = Examination.of(stamped, trusted, true).marks().getLast();
                assertEquals(List.of(false, false), List.of(stamp.known(), stamp.trusted()));
            }
        }
    }

    @Test
    void evidenceAloneMayNotBringAField() throws Exception {
        var fields = Later.updated(SampleKey.SEALED, stamper -> {
            var catalogue = stamper.getReader().getCatalog();
            catalogue.put(new org.openpdf.text.pdf.PdfName("OpenAction"), new org.openpdf.text.pdf.PdfName("Thing"));
            stamper.markUsed(catalogue);
        });
        var trusted = new TrustedCertificates(List.of(SampleKey.KEY.certificate()), List.of(), List.of());
        assertEquals(Finding.COVERED, Examination.of(fields, trusted, true).finding());
    }
}
