package org.practiceportal.agreements.document.paper;

/** Makes the seal over everything in a file but the seal itself. */
@FunctionalInterface
public interface DetachedSigner {

    /**
     * @param covered the file's bytes without the gap
     * @return a detached CMS signature, in DER
     */
    byte[] sign(byte[] covered);
}
