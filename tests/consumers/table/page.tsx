import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { createInspection, type Inspection } from "hmicfrs/inspection";
import { GradesTable } from "./table.tsx";

// An inspection as JSON on standard input, its table on standard output.
const inspection = createInspection(JSON.parse(readFileSync(0, "utf8")) as Inspection);
console.log(renderToStaticMarkup(<GradesTable inspection={inspection} />));
