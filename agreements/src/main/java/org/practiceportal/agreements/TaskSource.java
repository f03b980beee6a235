package org.practiceportal.agreements;

import java.util.stream.Stream;
import org.practiceportal.api.Person;

/**
 * A room that has something waiting for therapists or owners. Every bean of this type is asked when their start page is
 * shown.
 */
public interface TaskSource {

    Stream<Task> tasks(Person person);
}
