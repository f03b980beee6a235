package org.practiceportal.agreements.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.acknowledgement.Answering;
import org.practiceportal.api.Bundles;

/** Asks by itself whether the client wants this record electronically, as 15 USC 7001(c)(1) lists it. */
@Named
@RequestScoped
public class ConsentView {

    private static final int POINTS = 6;

    @Inject
    ClientReading clientReading;

    @Inject
    ReadingSteps readingSteps;

    @Inject
    Answering answering;

    private boolean opened;

    public List<String> getPoints() {
        return points(clientReading.person().language());
    }

    /** The points to consent to, in this language, one paragraph each. */
    public static List<String> points(Locale language) {
        var words = words(language);
        return IntStream.rangeClosed(1, POINTS).mapToObj(point -> words.getString("consent.point." + point)).toList();
    }

    private static ResourceBundle words(Locale language) {
        return Bundles.in(language, Typed.BUNDLE, ConsentView.class.getClassLoader());
    }

    public void consent() {
        answering.consent(clientReading.person(), clientReading.invitation(), String.join("\n", wording()));
        readingSteps.go(AgreementsPage.SIGN);
    }

    private List<String> wording() {
        var opening = opened
                ? Stream.of(words(clientReading.person().language()).getString("consent.opened"))
                : Stream.<String>empty();
        return Stream.concat(getPoints().stream(), opening).toList();
    }

    /** The client says that the sample opened on their device. */
    public boolean isOpened() {
        return opened;
    }

    public void setOpened(boolean opened) {
        this.opened = opened;
    }
}
