package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void readsTheWordsThatADeskMadeOfAHeadline() {
        assertThat(Slug.words("https://gazette.example/2024/12/02/ferry-runs-aground-off-vall_6734989.html"))
                .isEqualTo("ferry runs aground off vall");
        assertThat(Slug.words("https://gazette.example/news/Mine_Reopens_After_Flood/"))
                .isEqualTo("Mine Reopens After Flood");
        assertThat(Slug.words("https://gazette.example/ferry-runs-aground/54391"))
                .isEqualTo("ferry runs aground");
    }

    @Test
    void findsNoneWhereThereIsNone() {
        assertThat(Slug.words(null)).isEmpty();
        assertThat(Slug.words("not an address-of-any kind")).isEmpty();
        assertThat(Slug.words("https://the-morning-gazette.example")).isEmpty();
        assertThat(Slug.words("https://gazette.example/content/b62e834d-e8fe-45a7-be18-3221b3d05515"))
                .isEmpty();
        assertThat(Slug.words("https://gazette.example/?title=ferry-runs-aground-off-vall"))
                .isEmpty();
        assertThat(Slug.words("https://gazette.example/world-news/123")).isEmpty();
    }
}
