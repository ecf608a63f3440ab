package org.stemma.serve.page;

import java.util.List;
import org.stemma.serve.library.Corrections.Correction;

/** What users decided, the last first. */
public record CorrectionsView(List<Correction> all) {}
