/** Notifications 通知: tells people what they should know, in the app, by e-mail and by SMS, each person once for one key and nothing on days off. */
@NullMarked
@ApplicationModule(
        displayName = "Notifications",
        allowedDependencies = {"identity", "worktime"})
package org.binglian.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
