package org.practiceportal.api;

/**
 * What a person tells about themselves if they want; each is empty if they did not.
 *
 * @param legalName the name of official papers, offered when they sign
 * @param pronouns  in their own words
 * @param phone     as it is dialed
 */
public record Facts(String legalName, String pronouns, String phone) {

    /** Nothing was told. */
    public static final Facts NONE = new Facts("", "", "");
}
