package org.practiceportal.web.shell;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link Failures} in front of the exception handler of Faces. */
public class FailuresFactory extends ExceptionHandlerFactory {

    public FailuresFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Failures(getWrapped().getExceptionHandler());
    }
}
