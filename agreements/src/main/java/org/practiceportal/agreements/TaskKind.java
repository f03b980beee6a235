package org.practiceportal.agreements;

/** What may wait for a person, in the order in which their start page shows it. */
public enum TaskKind {

    SEAL_ENDED("sealEnded"),
    SEAL_ENDS("sealEnds"),

    QUESTIONS("questions"),
    WROTE("wrote"),
    AGENDA("agenda"),
    ADDITION("addition"),
    MISTAKE("mistake"),
    ALONE("alone"),
    DECLINED("declined"),
    EXPIRED("expired"),
    PAPER("paper"),
    OVERDUE("overdue"),
    UNSEALED("unsealed"),
    COUNTERSIGN("countersign"),
    LEFT("left"),
    STAYING("staying"),
    TEMPLATE("template"),
    PUBLISH("publish"),
    INVITE("invite"),

    SUCCESSOR("successor"),
    AWAY("away"),
    AWAY_SOON("awaySoon", "away"),
    CHANGED("changed"),
    TOLD("told", "changed"),
    YES("yes"),
    AMEND("amend"),
    CHECK("check"),
    READ("read"),
    GO_ON("goOn", "read"),
    BEGUN_AGAIN("begunAgain"),
    RESTS("rests"),
    PARTED("parted"),
    ENDED("ended");

    private final String title;
    private final String detail;

    TaskKind(String key) {
        this(key, key);
    }

    TaskKind(String title, String detail) {
        this.title = title;
        this.detail = detail;
    }

    String title() {
        return "task." + title;
    }

    String detail() {
        return "task." + detail + ".detail";
    }
}
