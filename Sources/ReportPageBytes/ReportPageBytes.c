// What the page of a report looks like and does, embedded by the compiler.
#pragma clang diagnostic ignored "-Wc23-extensions"
#include "ReportPageBytes.h"

static const uint8_t style[] = {
#embed "report.css"
};
static const uint8_t script[] = {
#embed "report.js"
};

PadananReportPageFile padanan_report_style(void) { return (PadananReportPageFile){style, sizeof style}; }
PadananReportPageFile padanan_report_script(void) { return (PadananReportPageFile){script, sizeof script}; }
