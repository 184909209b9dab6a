import { useEffect, useState } from "react";

/** The part that is being read: the last one whose top has passed the upper third of the window. */
export function useSectionInSight(ids: readonly string[]): string | undefined {
  const [inSight, setInSight] = useState<string>();
  const joined = ids.join(" ");
  useEffect(() => {
    const sections = joined.split(" ").flatMap((id) => document.getElementById(id) ?? []);
    const read = () => {
      const line = window.innerHeight / 3;
      const passed = sections.filter((section) => section.getBoundingClientRect().top <= line);
      // At the very end of the page the last part may be too short to get there.
      const atEnd = window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 2;
      setInSight((atEnd && window.scrollY > 0 ? sections : passed).at(-1)?.id);
    };
    window.addEventListener("scroll", read, { passive: true });
    return () => window.removeEventListener("scroll", read);
  }, [joined]);
  return inSight;
}
