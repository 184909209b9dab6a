package org.binglian.worktime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An announcement as somebody entered it; nothing of it is checked yet.
 *
 * @param source number of the State Council's document, such as 国办发明电〔2025〕7号
 * @param daysOff dates written yyyy-MM-dd
 * @param makeUpDays dates written yyyy-MM-dd
 */
public record YearDraft(@Nullable String source, List<String> daysOff, List<String> makeUpDays) {}
