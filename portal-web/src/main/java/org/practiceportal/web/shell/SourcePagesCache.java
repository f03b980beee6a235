package org.practiceportal.web.shell;

import jakarta.faces.view.facelets.FaceletCache;
import jakarta.faces.view.facelets.FaceletCacheFactory;
import java.io.IOException;
import java.net.URL;

/** Keeps no page in memory while {@link SourcePages} come from the sources, so that each change is seen at the next look. */
public class SourcePagesCache extends FaceletCacheFactory {

    public SourcePagesCache(FaceletCacheFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FaceletCache<?> getFaceletCache() {
        return SourcePages.configured().isEmpty() ? getWrapped().getFaceletCache() : new Nothing<>();
    }

    private static final class Nothing<V> extends FaceletCache<V> {

        @Override
        public V getFacelet(URL page) throws IOException {
            return getMemberFactory().newInstance(page);
        }

        @Override
        public boolean isFaceletCached(URL page) {
            return false;
        }

        @Override
        public V getViewMetadataFacelet(URL page) throws IOException {
            return getMetadataMemberFactory().newInstance(page);
        }

        @Override
        public boolean isViewMetadataFaceletCached(URL page) {
            return false;
        }
    }
}
