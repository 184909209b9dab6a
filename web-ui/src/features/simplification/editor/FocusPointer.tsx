import { useEffect } from "react";
import { useLocation } from "react-router";

/** Goes to the field that the address names (`#at-materials-0-basis`), or to the nearest place around it. */
export function FocusPointer() {
  const { hash, key } = useLocation();
  useEffect(() => {
    for (
      let id = decodeURIComponent(hash.slice(1));
      id !== "";
      id = id.slice(0, Math.max(0, id.lastIndexOf("-")))
    ) {
      const place = document.getElementById(id);
      if (!place) continue;
      place.scrollIntoView?.({ block: id.startsWith("section") ? "start" : "center" });
      place.focus({ preventScroll: true });
      return;
    }
    // A second click on the same link goes there again.
  }, [hash, key]);
  return null;
}
