/** Practices that have grown, and how their pages take it. */
package org.practiceportal.web.growth;
