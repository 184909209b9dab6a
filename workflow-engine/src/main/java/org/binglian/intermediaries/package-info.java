/** Intermediary services 中介服务: who offers them, what applicants order from them, and the time they take, counted apart from the departments'. */
@NullMarked
@ApplicationModule(
        displayName = "Intermediaries",
        allowedDependencies = {"identity", "worktime", "catalogue", "documents", "materials", "cases"})
package org.binglian.intermediaries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
