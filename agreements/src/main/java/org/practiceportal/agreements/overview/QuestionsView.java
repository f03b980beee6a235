package org.practiceportal.agreements.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.practiceportal.agreements.conversation.Asking;
import org.practiceportal.agreements.conversation.Question;
import org.practiceportal.agreements.conversation.Questions;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** What clients would like to talk about; answering keeps the answer with the section. */
@Named
@RequestScoped
public class QuestionsView {

    private static final int SIZE = 25;

    @Inject
    CurrentUser user;

    @Inject
    Questions questions;

    @Inject
    Asking asking;

    @Inject
    People people;

    @Inject
    @Param(name = "page")
    Integer page;

    private Person therapist;
    /** What is typed, by the question's id; a refused answer stays in its place. */
    private final Map<String, String> typed = new HashMap<>();

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
    }

    public List<Question> getLines() {
        return questions.page(therapist, (getPage() - 1) * SIZE, SIZE);
    }

    public String name(Question question) {
        return people.clientOf(therapist, question.client()).map(Person::name).orElse("");
    }

    public void answer(String id) {
        asking.answer(therapist, id, typed.get(id));
        typed.remove(id);
    }

    public int getPage() {
        return Math.clamp(page == null ? 1 : page, 1, getPages());
    }

    public int getPages() {
        return (int) Math.max(1, (questions.count(therapist) + SIZE - 1) / SIZE);
    }

    public Map<String, String> getTyped() {
        return typed;
    }
}
