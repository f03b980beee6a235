/** The walls of the house: what may know what. Each rule is shown to bite on the broken house beside it. */
package org.practiceportal.web.walls;
