/** A policy over time: the draft and its earlier revisions, and the versions that are published from it and never change. */
package org.practiceportal.agreements.policy.version;
