package org.practiceportal.web.harness;

/** Who stands in front of the portal: somebody of the sample practice, or nobody it knows. */
public enum Persona {
    VISITOR(null),
    CLIENT("jonas"),
    OTHER_CLIENT("lucia"),
    THERAPIST("maya"),
    OTHER_THERAPIST("tomas"),
    OWNER("ruth");

    private final String name;

    Persona(String name) {
        this.name = name;
    }

    public String email() {
        return name + "@example.org";
    }

    public boolean isKnown() {
        return name != null;
    }
}
