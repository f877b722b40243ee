import { createLink } from "@tanstack/react-router";
import { Button, type ButtonProps } from "antd";

interface Props extends Omit<ButtonProps, "type"> {
  /** The router keeps `type` to itself, so the look has a name of its own. */
  readonly look?: "primary" | "default";
}

function ButtonWithLook({ look = "default", ...rest }: Props) {
  return <Button {...rest} type={look} />;
}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export const LinkButton = createLink(ButtonWithLook);
