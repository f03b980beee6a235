package org.practiceportal.web.walk.weeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Takes a name that the portal's sign-in page calls. */
@Named("signInView")
@RequestScoped
public class Bindweed {}
