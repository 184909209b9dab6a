import { useEffect } from "react";
import { useLocation } from "react-router";

/** Puts the focus on the element that the address names (`#root_projectName`), once what stands beside it is there. */
export function FocusHash() {
  const { hash } = useLocation();
  useEffect(() => {
    const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    if (!target) return;
    target.scrollIntoView?.({ block: "center" });
    target.focus();
  }, [hash]);
  return null;
}
