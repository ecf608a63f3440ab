/**
 * Groups reports into the events that they tell, without models.
 *
 * <p>Entry type: {@link org.stemma.story.StoryGrouper}. Allowed imports: {@code org.stemma.model},
 * {@code org.stemma.text}, {@code org.stemma.sketch}.
 */
@NullMarked
package org.stemma.story;

import org.jspecify.annotations.NullMarked;
