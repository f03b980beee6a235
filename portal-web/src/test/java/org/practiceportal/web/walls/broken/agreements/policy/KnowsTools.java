package org.practiceportal.web.walls.broken.agreements.policy;

import org.bouncycastle.cms.CMSSignedData;
import run.endive.runtime.Instance;

/** A room that makes seals and shapes letters by itself. */
public final class KnowsTools {

    public CMSSignedData seal;
    public Instance shaper;
}
