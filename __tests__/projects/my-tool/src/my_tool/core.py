import csv
import io
import json

import requests


def download(url: str) -> str:
    response = requests.get(url, timeout=30)
    response.raise_for_status()
    return response.text


def csv_to_json(text: str) -> str:
    return json.dumps(list(csv.DictReader(io.StringIO(text))))
