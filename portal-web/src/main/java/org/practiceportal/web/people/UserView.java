package org.practiceportal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** Who is here, for the frame around every page. */
@Named("user")
@RequestScoped
public class UserView {

    @Inject
    CurrentUser user;

    public boolean isSignedIn() {
        return user.ifSignedIn().isPresent();
    }

    public boolean isClient() {
        return user.ifSignedIn().filter(person -> person.is(Role.CLIENT)).isPresent();
    }

    public String getName() {
        return user.ifSignedIn().map(Person::name).orElse("");
    }
}
