package org.practiceportal.agreements.policy;

import java.util.List;

/** Knows which characters the sealed document can show. The room that makes the document answers. */
public interface Printable {

    /** The characters of {@code text} that it cannot show, each once; empty when all is well. */
    List<String> missingFrom(String text);
}
