// What the page of an annotated text looks like and does, embedded by the compiler.
#pragma clang diagnostic ignored "-Wc23-extensions"
#include "InterlinearPageBytes.h"

static const uint8_t style[] = {
#embed "interlinear.css"
};
static const uint8_t script[] = {
#embed "interlinear.js"
};

PadananInterlinearPageFile padanan_interlinear_style(void) {
  return (PadananInterlinearPageFile){style, sizeof style};
}
PadananInterlinearPageFile padanan_interlinear_script(void) {
  return (PadananInterlinearPageFile){script, sizeof script};
}
