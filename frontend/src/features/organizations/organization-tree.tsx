import { CaretDownOutlined, CaretRightOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Loaded } from "@/shared/page";

import { type OrganizationNode, levelQuery } from "./queries";

interface LevelProps {
  readonly parentId: string | null;
  /** Organizations to show open: the way down to the one being looked at. */
  readonly open: ReadonlySet<string>;
  /** The day to show the tree of; today if left out. */
  readonly asOf: string | undefined;
}

/** One level of the tree; the levels below are fetched when they are opened. */
export function TreeLevel({ parentId, open, asOf }: LevelProps) {
  const level = useQuery(levelQuery(parentId, asOf));
  return (
    <Loaded query={level}>
      {({ items }) => (
        <ul className="qq-tree">
          {items.map((node) => (
            <TreeNode
              key={node.id}
              node={node}
              open={open}
              asOf={asOf}
              startsOpen={open.has(node.id) || items.length === 1}
            />
          ))}
        </ul>
      )}
    </Loaded>
  );
}

/** Going from one organization to the next keeps the tab and the day. */
function keepPlace<Search>(search: Search): Search {
  return search;
}

interface NodeProps {
  readonly node: OrganizationNode;
  readonly open: ReadonlySet<string>;
  readonly asOf: string | undefined;
  readonly startsOpen: boolean;
}

function TreeNode({ node, open, asOf, startsOpen }: NodeProps) {
  const { t } = useTranslation("organizations");
  // Null: as the address says; a press of the button decides otherwise.
  const [pressed, setPressed] = useState<boolean | null>(null);
  const isOpen = pressed ?? startsOpen;
  return (
    <li>
      <div className="qq-tree-row">
        {node.child_count > 0 ? (
          <button
            type="button"
            aria-expanded={isOpen}
            aria-label={t(isOpen ? "collapse" : "expand", { name: node.name })}
            onClick={() => setPressed(!isOpen)}
          >
            {isOpen ? <CaretDownOutlined aria-hidden /> : <CaretRightOutlined aria-hidden />}
          </button>
        ) : (
          <span className="qq-tree-leaf" />
        )}
        <Link to="/organizations/$organizationId" params={{ organizationId: node.id }} search={keepPlace}>
          {node.short_name ?? node.name}
        </Link>
        {node.child_count > 0 && <span className="qq-muted qq-numeric">{node.child_count}</span>}
        {node.system === "party" && <span className="qq-muted">{t("party")}</span>}
        {node.status === "dissolved" && <span className="qq-muted">{t("dissolved")}</span>}
      </div>
      {isOpen && node.child_count > 0 && <TreeLevel parentId={node.id} open={open} asOf={asOf} />}
    </li>
  );
}
