/** The practice's seal: keys and their certificates, the signature, and the typesetting of what it closes. */
package org.practiceportal.agreements.document.seal;
