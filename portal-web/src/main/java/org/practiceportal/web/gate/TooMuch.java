package org.practiceportal.web.gate;

import java.io.IOException;

/** What was sent has more in it than any form of a page. */
final class TooMuch extends IOException {

    private static final long serialVersionUID = 1L;
}
