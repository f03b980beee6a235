package org.practiceportal.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The way from one page of a long list to the next. */
@Named
@ApplicationScoped
public class PagerView {

    public boolean several(int pages) {
        return pages > 1;
    }

    /** The number of the page before; {@code null} on the first. */
    public Integer before(int page) {
        return page > 1 ? page - 1 : null;
    }

    /** The number of the page after; {@code null} on the last. */
    public Integer after(int page, int pages) {
        return page < pages ? page + 1 : null;
    }
}
