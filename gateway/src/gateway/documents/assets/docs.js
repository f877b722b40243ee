/** Shows /openapi.json to people. No library, nothing from elsewhere; text is never parsed as HTML. */

const METHODS = ["get", "post", "put", "patch", "delete"];
const DEEPEST = 6;

/** An element with attributes and children; strings become text. */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

function follow(api, node) {
  if (!node?.$ref) return node ?? {};
  return node.$ref.slice(2).split("/").reduce((at, key) => at?.[key], api) ?? {};
}

const nameOf = (node) => node?.$ref?.split("/").at(-1) ?? "";

/** The type of a schema in a few words. */
function words(api, schema) {
  if (schema.$ref) return nameOf(schema);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return [...new Set(choices.map((choice) => words(api, choice)))].join(" 或 ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.type === "array") return `${words(api, schema.items ?? {})} 的列表`;
  const limits = ["format", "pattern", "minimum", "maximum", "minLength", "maxLength"]
    .filter((key) => schema[key] !== undefined)
    .map((key) => `${key} ${schema[key]}`);
  const kind = Array.isArray(schema.type) ? schema.type.join(" 或 ") : (schema.type ?? "任意");
  return limits.length ? `${kind}（${limits.join("，")}）` : kind;
}

/** What lies behind a schema: the object itself, a list's items, the one alternative that is not null. */
function core(api, schema) {
  const plain = follow(api, schema);
  if (plain.type === "array") return core(api, plain.items ?? {});
  const choices = (plain.anyOf ?? plain.oneOf ?? []).filter((choice) => choice.type !== "null");
  return choices.length === 1 ? core(api, choices[0]) : plain;
}

/** The fields of a schema as nested lists, each type once on the way down. */
function fields(api, schema, way = []) {
  const plain = core(api, schema);
  if (!plain.properties || way.includes(plain) || way.length > DEEPEST) return null;
  const list = make("ul", { class: "fields" });
  for (const [name, field] of Object.entries(plain.properties)) {
    const label = make("code", plain.required?.includes(name) ? { class: "required" } : {}, name);
    const said = field.description ?? follow(api, field).description ?? "";
    list.append(
      make(
        "li",
        {},
        label,
        make("span", { class: "quiet" }, ` ${words(api, field)}`),
        said ? ` · ${said}` : "",
        fields(api, field, [...way, plain]),
      ),
    );
  }
  return list;
}

function content(api, title, node) {
  const found = Object.entries(node?.content ?? {});
  if (found.length === 0) return null;
  const parts = found.map(([type, { schema = {} }]) =>
    make("div", {}, make("p", {}, make("code", {}, type), ` ${words(api, schema)}`), fields(api, schema)),
  );
  return make("section", {}, make("h3", {}, title), ...parts);
}

function parameters(api, item, operation) {
  const given = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((p) => follow(api, p));
  if (given.length === 0) return null;
  const rows = given.map((one) =>
    make(
      "tr",
      {},
      make("td", {}, make("code", one.required ? { class: "required" } : {}, one.name)),
      make("td", {}, { path: "路径", query: "查询", header: "请求头", cookie: "Cookie" }[one.in] ?? one.in),
      make("td", {}, words(api, one.schema ?? {})),
      make("td", {}, one.description ?? one.schema?.description ?? ""),
    ),
  );
  const head = ["名称", "位置", "类型", "说明"].map((text) => make("th", { scope: "col" }, text));
  const table = make("table", {}, make("thead", {}, make("tr", {}, ...head)), make("tbody", {}, ...rows));
  return make("section", {}, make("h3", {}, "参数"), table);
}

function answers(api, operation) {
  const section = make("section", {}, make("h3", {}, "回答"));
  for (const [status, raw] of Object.entries(operation.responses ?? {}).sort()) {
    const answer = follow(api, raw);
    section.append(make("p", {}, make("code", {}, status), ` ${answer.description ?? ""}`));
    if (status < "300") section.append(content(api, "内容", answer) ?? "");
  }
  return section;
}

/** One operation; its body is built when it is first opened. */
function operationOf(api, path, method, item) {
  const operation = item[method];
  const id = operation.operationId ?? `${method}-${path}`;
  const said = operation.summary ?? "";
  const summary = make(
    "summary",
    {},
    make("b", {}, method.toUpperCase()),
    make("code", {}, path),
    make("span", {}, said),
  );
  const details = make("details", { id }, summary);
  details.dataset.text = `${method} ${path} ${said} ${operation.description ?? ""} ${id}`.toLowerCase();
  details.addEventListener("toggle", () => {
    if (!details.open || details.children.length > 1) return;
    const body = make("div", { class: "body" });
    if (operation.description) body.append(make("p", {}, operation.description));
    const request = content(api, "请求内容", follow(api, operation.requestBody));
    body.append(...[parameters(api, item, operation), request, answers(api, operation)].filter(Boolean));
    details.append(body);
  });
  return details;
}

/** Groups by service and tag: "/api/roster/people" of tag "people" is "roster · people". */
function grouped(api) {
  const groups = new Map();
  for (const [path, item] of Object.entries(api.paths)) {
    for (const method of METHODS.filter((name) => item[name])) {
      const service = path.startsWith("/api/") ? path.split("/")[2] : "gateway";
      const tag = item[method].tags?.[0] ?? "";
      const title = tag && tag !== service ? `${service} · ${tag}` : service;
      if (!groups.has(title)) groups.set(title, []);
      groups.get(title).push(operationOf(api, path, method, item));
    }
  }
  return [...groups].sort(([one], [other]) => one.localeCompare(other));
}

function filterBy(text, sections) {
  const parts = text.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const section of sections) {
    let inSection = 0;
    for (const details of section.querySelectorAll("details")) {
      details.hidden = !parts.every((part) => details.dataset.text.includes(part));
      if (!details.hidden) inSection += 1;
    }
    section.hidden = inSection === 0;
    shown += inSection;
  }
  document.getElementById("count").textContent = `${shown} 个接口`;
}

function openNamed() {
  const wanted = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (wanted?.tagName === "DETAILS") wanted.open = true;
  wanted?.scrollIntoView();
}

async function show() {
  const main = document.getElementById("operations");
  const answer = await fetch("/openapi.json");
  const api = await answer.json();
  if (!answer.ok) {
    main.replaceChildren(make("p", { role: "alert" }, [api.title, api.service, api.detail].filter(Boolean).join("：")));
    return;
  }
  const groups = grouped(api);
  const sections = groups.map(([title, operations], number) =>
    make("section", { id: `group-${number}` }, make("h2", {}, title), ...operations),
  );
  main.replaceChildren(...sections);
  const links = groups.map(([title], number) =>
    make("li", {}, make("a", { href: `#group-${number}` }, title)),
  );
  document.getElementById("contents").replaceChildren(make("ul", {}, ...links));
  const filter = document.getElementById("filter");
  filter.addEventListener("input", () => filterBy(filter.value, sections));
  filterBy(filter.value, sections);
  openNamed();
  addEventListener("hashchange", openNamed);
}

show().catch(() => {
  document.getElementById("operations").replaceChildren(make("p", { role: "alert" }, "文档取不到，请稍后重试。"));
});
