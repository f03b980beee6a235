package org.practiceportal.api;

import java.util.List;

/**
 * What a practice's documents are printed on.
 *
 * @param address its lines; none if the practice has not said it
 * @param phone   may be empty
 * @param paper   the sheets
 */
public record Stationery(List<String> address, String phone, PaperSize paper) {

    public Stationery {
        address = List.copyOf(address);
    }
}
