import { Button, type ButtonProps } from "antd";
import type { MouseEvent } from "react";
import { useHref, useLinkClickHandler, type To } from "react-router";

interface Props extends Omit<ButtonProps, "href" | "onClick"> {
  to: To;
}

/** A link to a page of ours that looks like a button. */
export function LinkButton({ to, ...look }: Props) {
  const href = useHref(to);
  const follow = useLinkClickHandler<HTMLAnchorElement>(to);
  return <Button {...look} href={href} onClick={(event) => follow(event as MouseEvent<HTMLAnchorElement>)} />;
}
