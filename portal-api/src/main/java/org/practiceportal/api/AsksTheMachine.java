package org.practiceportal.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For the few places that ask the machine for its language, digits, zone or character set, which the build refuses elsewhere. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AsksTheMachine {

    /** Why that is right here. */
    String value();
}
