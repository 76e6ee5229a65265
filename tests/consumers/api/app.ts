import { sValidator } from "@hono/standard-validator";
import { Hono } from "hono";
import { findBody, type Inspection, summariseInspection } from "hmicfrs";
import { inspectionSchema } from "hmicfrs/inspection";

const inspections = new Map<string, Inspection>();

export const app = new Hono()
  .post(
    "/inspections",
    sValidator("json", inspectionSchema, (result, context) => {
      if (result.success) return;
      const problems = result.error.map(({ path = [], message }) => ({ path: path.join("."), message }));
      return context.json({ problems }, 422);
    }),
    (context) => {
      const inspection: Inspection = context.req.valid("json");
      inspections.set(inspection.id, inspection);
      return context.json({ id: inspection.id }, 201);
    },
  )
  .get("/inspections/:id/summary", (context) => {
    const inspection = inspections.get(context.req.param("id"));
    if (inspection === undefined) return context.json({ problems: [] }, 404);
    const { grades } = summariseInspection(inspection);
    return context.json({ title: inspection.title, counts: grades.counts, worst: grades.worst });
  })
  .get("/bodies", (context) => {
    const search = findBody(context.req.query("name") ?? "");
    switch (search.kind) {
      case "match":
        return context.json({ id: search.match.id, name: search.match.name });
      case "ambiguous":
        return context.json({ candidates: search.candidates.map(({ id }) => id) }, 300);
      case "unknown":
        return context.json({ near: search.near.map(({ id }) => id) }, 404);
    }
  });
