package org.practiceportal.web.beans;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.Function;

/** What a server gives to a bean, as far as that bean asks: the other questions of the interface have no answer. */
public final class Given {

    private Given() {}

    /** Answers the methods of these names. */
    public static <T> T as(Class<T> type, Map<String, Function<Object[], Object>> answers) {
        return type.cast(Proxy.newProxyInstance(Given.class.getClassLoader(), new Class<?>[]{type},
                (given, method, arguments) -> {
                    var answer = answers.get(method.getName());
                    if (answer == null) {
                        throw new UnsupportedOperationException(method.toString());
                    }
                    return answer.apply(arguments);
                }));
    }
}
