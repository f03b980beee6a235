/** The sealed copy: typeset from what is stored, sealed, kept, handed out, and recognised again. */
package org.practiceportal.agreements.document;
