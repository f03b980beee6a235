package org.practiceportal.agreements.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where a client begins, or goes on. */
@Named
@RequestScoped
public class WelcomeView {

    @Inject
    ClientReading clientReading;

    /** Name of the page where they go on. */
    public String getNext() {
        return clientReading.isComplete() ? "review" : "section";
    }

    /** Key of the words that lead there. */
    public String getNextWords() {
        return clientReading.getState().isBegun() ? "welcome.goOn" : "welcome.read";
    }

    /** Key of the words for how much there is to read. */
    public String getSizeWords() {
        return clientReading.getState().isBegun() ? "welcome.left" : "welcome.size";
    }
}
