/**
 * All that a plugin of the portal may touch.
 *
 * <p>A plugin gives one {@link org.practiceportal.api.PortalModule}; everything else here it uses, most of it by
 * injection. Nothing enters this package before two modules need it, and what is here stays. Unless a type says
 * otherwise, parameters and results are never {@code null}, every list is unmodifiable, and every call that keeps
 * something joins the caller's transaction.
 */
package org.practiceportal.api;
