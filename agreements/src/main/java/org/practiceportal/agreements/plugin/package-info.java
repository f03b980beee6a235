/** The door to the portal: what the plugin tells it of itself, and the practice that it shows in a sample. */
package org.practiceportal.agreements.plugin;
