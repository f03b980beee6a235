/** Published words: sections, blocks and runs, their digest, how two texts differ, and which characters can be printed. */
package org.practiceportal.agreements.policy.text;
