/** A house with every wall broken once, to see that the rules notice. */
package org.practiceportal.web.walls.broken;
