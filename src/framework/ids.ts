/** The identifier of a framework in the catalogue ({@link FRAMEWORKS}): a programme and its cycle or round. */
export type FrameworkId = "peel-2018-19" | "peel-2021-22" | "peel-2023-25" | "frs-2023-25" | "soc-regional";
