"""Opens a page in Chromium: no script error, nothing from the network, no violation that axe knows, and the keyboard."""

import pathlib
import shutil

import axe_playwright_python
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.keys import Keys

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
OPEN = "return document.getElementById('card').hidden ? null : document.getElementById('card').getAttribute('aria-label')"
FOCUS = "return document.activeElement.className || document.activeElement.id || document.activeElement.tagName"


def browser(width, dark):
    options = Options()
    options.binary_location = shutil.which("chromium")
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(service=Service(shutil.which("chromedriver")), options=options)
    metrics = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 600}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})
    return driver


def violations(driver):
    driver.execute_script(AXE)
    result = driver.execute_async_script("axe.run().then(arguments[0])")
    return [(one["id"], one["nodes"][0]["html"][:200], one["nodes"][0]["failureSummary"]) for one in result["violations"]]


def walk(driver):
    """From the top of the page to a rendering and back, without a mouse."""
    press = lambda *keys: driver.switch_to.active_element.send_keys(*keys)
    press(Keys.TAB)
    assert driver.execute_script(FOCUS) == "skip"
    stops = []
    while driver.execute_script(FOCUS) != "r":
        press(Keys.TAB)
        stops.append(driver.execute_script(FOCUS))
        assert len(stops) < 20, stops
    first = driver.execute_script(OPEN)
    assert first, "focus opens the card"
    press(Keys.ARROW_RIGHT)
    second = driver.execute_script(OPEN)
    assert second != first
    press(Keys.ARROW_LEFT)
    assert driver.execute_script(OPEN) == first
    press(Keys.ENTER)
    assert driver.execute_script("return document.getElementById('card').contains(document.activeElement)")
    driver.execute_cdp_cmd("Browser.grantPermissions", {"permissions": ["clipboardReadWrite"]})
    press(Keys.ENTER)
    said = driver.execute_async_script("setTimeout(() => arguments[0](document.getElementById('said').textContent), 200)")
    assert said.startswith("Copied: "), said
    press(Keys.ESCAPE)
    assert driver.execute_script(FOCUS) == "r" and driver.execute_script(OPEN) is None
    press(Keys.END)
    press(Keys.TAB)
    assert driver.execute_script("return document.activeElement.closest('aside') !== null")
    search = driver.find_element("id", "search")
    search.send_keys("partnership")
    shown = driver.execute_script("return document.querySelectorAll('aside .e:not([hidden])').length")
    assert 0 < shown < driver.execute_script("return document.querySelectorAll('aside .e').length")
    assert driver.execute_script("return document.getElementById('found').textContent").startswith(f"{shown} of ")
    for toggle in ("show-morphs", "show-glosses", "show-terms"):
        driver.find_element("id", toggle).send_keys(Keys.SPACE)
    driver.execute_script("scrollTo(0, 0)")


def check(url, walks):
    for width, dark in ((390, False), (1024, True), (1920, False)):
        driver = browser(width, dark)
        try:
            driver.get(url)
            found = violations(driver)
            assert not found, found
            wide = driver.execute_script("return document.documentElement.scrollWidth - innerWidth")
            assert wide <= 0, f"{wide} pixels too wide at {width}"
            if walks and width > 1000:
                walk(driver)
                found = violations(driver)
                assert not found, found
            errors = [entry for entry in driver.get_log("browser") if entry["level"] == "SEVERE"]
            assert not errors, errors
            requests = [entry for entry in driver.get_log("performance") if "requestWillBeSent\"" in entry["message"]]
            assert all("file://" in entry["message"] for entry in requests), requests
        finally:
            driver.quit()
    print(f"Chromium and axe: {url.rsplit('/', 1)[1]}: no violation, no error, no request, nothing wider than the window")
