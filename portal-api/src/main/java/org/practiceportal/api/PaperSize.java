package org.practiceportal.api;

import java.time.ZoneId;
import java.util.regex.Pattern;

/** The sheets that a practice prints on. */
public enum PaperSize {

    A4,
    /** 8.5 by 11 inches. */
    LETTER;

    /** Where the Americas print on A4: south of Colombia and Venezuela but for Chile, Dutch and French islands, and Greenland. */
    private static final Pattern A4_THERE = Pattern
            .compile("America/(Argentina/.*|Buenos_Aires|Catamarca|Cordoba|Jujuy|"
                    + "Mendoza|Rosario|Araguaina|Bahia|Belem|Boa_Vista|Campo_Grande|Cuiaba|Eirunepe|Fortaleza|Maceio|Manaus|"
                    + "Noronha|Porto_Acre|Porto_Velho|Recife|Rio_Branco|Santarem|Sao_Paulo|Asuncion|Cayenne|Guayaquil|Guyana|La_Paz|"
                    + "Lima|Montevideo|Paramaribo|Aruba|Curacao|Kralendijk|St_Barthelemy|Marigot|Godthab|Nuuk|Danmarkshavn|Scoresbysund|Thule|Miquelon|Martinique|Guadeloupe)");
    private static final Pattern LETTER_ELSEWHERE = Pattern
            .compile("Pacific/(Honolulu|Johnston|Guam|Saipan|Pago_Pago|Midway|Wake|Samoa)"
                    + "|Asia/Manila|(US|Canada|Mexico)/.*");

    /** What people use at a place that is named by its time zone. */
    public static PaperSize of(ZoneId place) {
        var id = place.getId();
        return id.startsWith("America/") && !A4_THERE.matcher(id).matches() || LETTER_ELSEWHERE.matcher(id).matches()
                ? LETTER
                : A4;
    }
}
