from setuptools import find_packages, setup

setup(
    name="word-wrap-lite",
    version="0.4.2",
    description="Wraps text at a width",
    packages=find_packages(),
    python_requires=">=3.8",
    entry_points={"console_scripts": ["word-wrap-lite=word_wrap_lite.wrap:main"]},
)
